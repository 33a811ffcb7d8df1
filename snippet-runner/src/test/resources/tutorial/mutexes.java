// prints: async 20
// prints: std 20
// prints: parking_lot 20
void main() {
    var async = new dev.asyncworkbook.kernel.sync.Mutex<>(0);
    var std = new dev.asyncworkbook.kernel.std.Mutex<>(0);
    var parkingLot = new dev.asyncworkbook.kernel.parkinglot.Mutex<>(0);
    var tasks = new JoinSet<Void>();
    for (int i = 0; i < 20; i++) {
        tasks.spawn(() -> {
            try (var guard = async.lock().await()) {
                int seen = guard.get();
                yieldNow().await();
                guard.set(seen + 1);
            }
            try (var guard = std.lock()) {
                guard.set(guard.get() + 1);
            }
            try (var guard = parkingLot.lock()) {
                guard.set(guard.get() + 1);
            }
        });
    }
    tasks.joinAll().await();
    try (var guard = async.lock().await()) {
        println("async " + guard.get());
    }
    try (var guard = std.lock()) {
        println("std " + guard.get());
    }
    try (var guard = parkingLot.lock()) {
        println("parking_lot " + guard.get());
    }
}
