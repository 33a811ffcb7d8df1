void main() {
    var later = async(() -> println("hallo"));
    later.await();
}
