void main() {
    spawnBlocking(() -> println("hello from the runtime")).await();
}
