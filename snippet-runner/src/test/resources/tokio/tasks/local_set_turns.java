// Tasks of a LocalSet share what need not be sent between threads.
void main() {
    var log = new ArrayList<String>();
    var handles = new ArrayList<JoinHandle<Integer>>();
    for (var name : List.of("x", "y", "z")) {
        handles.add(
                spawn(() -> {
                    for (int turn = 0; turn < 2; turn++) {
                        log.add(name + turn);
                        yieldNow().await();
                    }
                    sleep(Duration.ofMillis(5)).await();
                    println(name + " slept");
                    return name.length();
                }));
    }
    println("nothing ran: " + log.size());
    yieldNow().await();
    println("after one yield: " + String.join(" ", log));
    int sum = 0;
    for (var handle : handles) {
        sum += handle.await();
    }
    println("sum " + sum);
    println("log: " + String.join(" ", log));
}
