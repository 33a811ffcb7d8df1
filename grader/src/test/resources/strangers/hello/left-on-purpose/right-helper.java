Future<Void> backup() {
    return async(() -> println("backup written"));
}

void discard(Future<Void> future) {
    unawaited(future);
}

void main() {
    var futures = new ArrayList<Future<Void>>();
    futures.add(backup());
    futures.add(backup());
    async(() -> println("disk full: no backup")).await();
    futures.forEach(future -> discard(future));
}
