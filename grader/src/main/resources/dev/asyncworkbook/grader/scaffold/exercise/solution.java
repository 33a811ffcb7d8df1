void main() {
    var later = async(() -> println("hello"));
    later.await();
}
