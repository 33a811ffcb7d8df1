void main() {
    var later = async(() -> println("hello"));
}
