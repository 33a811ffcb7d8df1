Future<Void> backup() {
    return async(() -> println("backup written"));
}

void main() {
    spawn(backup());
    println("disk full: no backup");
    yieldNow().await();
}
