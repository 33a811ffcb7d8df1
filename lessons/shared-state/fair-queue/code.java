import dev.asyncworkbook.kernel.sync.Mutex;

final Mutex<String> seat = new Mutex<>("the only one");

void sit(String what) {
    try (var guard = seat.lock().await()) {
        println(what);
        sleep(Duration.ofMillis(10)).await();
    }
}

void main() {
    var ada = spawn(() -> {
        sit("Ada sits down");
        sit("Ada sits down again");
    });
    var bob = spawn(() -> {
        sleep(Duration.ofMillis(4)).await();
        sit("Bob sits down");
    });
    var cleo = spawn(() -> {
        sleep(Duration.ofMillis(2)).await();
        sit("Cleo sits down");
    });
    ada.await();
    bob.await();
    cleo.await();
}
