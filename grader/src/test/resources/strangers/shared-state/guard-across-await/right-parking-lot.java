import dev.asyncworkbook.kernel.parkinglot.Mutex;

record Office(Mutex<Integer> sold) {
    int next() {
        try (var guard = sold.lock()) {
            int number = guard.get() + 1;
            guard.set(number);
            return number;
        }
    }
}

Future<Void> ticket(int number) {
    return async(() -> {
        sleep(Duration.ofMillis(10)).await();
        println("ticket " + number + " is sold");
    });
}

void main() {
    var office = new Office(new Mutex<>(0));
    var b = spawn(() -> ticket(office.next()).await());
    var a =
            spawn(() -> {
                int number = office.next();
                ticket(number).await();
            });
    a.await();
    b.await();
}
