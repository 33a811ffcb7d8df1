enum Color {
    RED,
    BLUE
}

void main() {
    var map = new EnumMap<Color, Integer>(Color.class);
    var set = EnumSet.noneOf(Color.class);
    var a =
            spawn(() -> {
                map.put(Color.RED, set.size());
                yieldNow().await();
                set.add(Color.BLUE);
            });
    var b =
            spawn(() -> {
                set.add(Color.RED);
                yieldNow().await();
                map.put(Color.BLUE, set.size());
            });
    a.await();
    b.await();
    println(map + " " + set);
}
