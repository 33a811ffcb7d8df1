final int MILLIS = 100;

Future<Void> errand(String what) {
    return async(() -> {
        sleep(Duration.ofMillis(MILLIS)).await();
        println(what + " is ready");
    });
}

void main() {
    var tea = errand("tea");
    var toast = errand("toast");
    tea.await();
    toast.await();
    println("took 100 ms");
}
