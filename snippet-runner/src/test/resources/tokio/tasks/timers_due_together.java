// Tasks whose sleeps end at the same millisecond, though they began at others.
Duration ms(long ms) {
    return Duration.ofMillis(ms);
}

void main() {
    var start = Instant.now();
    var handles = new ArrayList<JoinHandle<Void>>();
    var first = new LinkedHashMap<String, Integer>();
    first.put("a", 3);
    first.put("b", 1);
    first.put("c", 2);
    first.put("d", 0);
    first.forEach((name, time) ->
            handles.add(
                    spawn(() -> {
                        sleep(ms(time)).await();
                        sleepUntil(start.plus(ms(10))).await();
                        println(name + " at " + start.elapsed().toMillis() + " ms");
                        sleepUntil(start.plus(ms(500))).await();
                        println(name + " at " + start.elapsed().toMillis() + " ms");
                        sleep(ms(5000)).await();
                        println(name + " at " + start.elapsed().toMillis() + " ms");
                    })));
    sleep(ms(400)).await();
    println("main at 400 ms");
    sleep(ms(150)).await();
    println("main at 550 ms");
    for (var handle : handles) {
        handle.await();
    }
    println("main at the end: " + start.elapsed().toMillis() + " ms");
}
