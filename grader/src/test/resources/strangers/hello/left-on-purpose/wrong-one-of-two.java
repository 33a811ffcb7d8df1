// fails: on-purpose
Future<Void> backup() {
    return async(() -> println("backup written"));
}

void main() {
    var first = backup();
    unawaited(backup());
    println("disk full: no backup");
}
