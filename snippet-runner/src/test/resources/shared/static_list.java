static class Log {
    static final List<String> LINES = new ArrayList<>();
}

void main() {
    var a =
            spawn(() -> {
                Log.LINES.add("a1");
                yieldNow().await();
                Log.LINES.add("a2");
            });
    var b =
            spawn(() -> {
                Log.LINES.add("b1");
                yieldNow().await();
                Log.LINES.add("b2");
            });
    a.await();
    b.await();
    println(Log.LINES);
}
