Future<String> child() {
    return async(() -> {
        sleep(Duration.ofSeconds(2)).await();
        println("child: done");
        return "main: done";
    });
}

void main() {
    JoinHandle<String> handle = spawn(child());
    println(handle.await());
}
