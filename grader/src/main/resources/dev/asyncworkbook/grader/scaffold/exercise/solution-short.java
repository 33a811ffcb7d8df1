void main() {
    async(() -> println("hello")).await();
}
