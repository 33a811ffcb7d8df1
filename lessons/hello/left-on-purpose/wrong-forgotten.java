Future<Void> backup() {
    return async(() -> println("backup written"));
}

void main() {
    backup();
    println("disk full: no backup");
}
