Future<Void> backup() {
    return async(() -> println("backup written"));
}

void main() {
    println("disk full: no backup");
}
