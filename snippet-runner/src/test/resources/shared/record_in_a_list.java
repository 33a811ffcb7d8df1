record Box(int[] cells) {
    int first() {
        return cells[0];
    }
}

void main() {
    List<Box> boxes = new ArrayList<>(List.of(new Box(new int[] {1})));
    var a =
            spawn(() -> {
                boxes.get(0).cells()[0] = 5;
                yieldNow().await();
                boxes.add(new Box(new int[] {2}));
            });
    var b =
            spawn(() -> {
                println(boxes.get(0).first());
                yieldNow().await();
                println(boxes.size());
            });
    a.await();
    b.await();
    println(boxes.getLast().first());
}
