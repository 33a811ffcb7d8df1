Future<Void> backup() {
    return async(() -> println("backup written"));
}

void main() {
    var backup = backup();
    println("disk full: no backup");
    backup.drop();
}
