Future<Void> backup() {
    return async(() -> println("backup written"));
}

void main() {
    unawaited(backup());
}
