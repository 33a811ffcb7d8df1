void main() {
    for (int i = 0; i < 3; i++) {
        int own = i;
        spawn(() -> println("task " + own)).await();
    }
}
