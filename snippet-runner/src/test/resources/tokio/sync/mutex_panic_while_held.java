// A panic releases an async mutex and poisons a blocking one; the value stays as it was left.
import dev.asyncworkbook.kernel.std.MutexGuard;
import dev.asyncworkbook.kernel.std.PoisonError;

boolean panics(JoinHandle<?> task) {
    try {
        task.await();
        return false;
    } catch (JoinError error) {
        return error.isPanic();
    }
}

void main() {
    var asynchronous = new dev.asyncworkbook.kernel.sync.Mutex<>(1);
    var holder =
            spawn(() -> {
                try (var guard = asynchronous.lock().await()) {
                    guard.set(2);
                    sleep(Duration.ofMillis(5)).await();
                    throw new IllegalStateException("halfway");
                }
            });
    var waiter =
            spawn(() -> {
                try (var guard = asynchronous.lock().await()) {
                    println("the waiter sees " + guard.get());
                }
            });
    waiter.await();
    println("the holder panicked: " + panics(holder));

    var blocking = new dev.asyncworkbook.kernel.std.Mutex<>(1);
    var failed =
            spawn(() -> {
                var guard = blocking.lock(); // no try: the panic finds it open
                guard.set(2);
                throw new IllegalStateException("halfway");
            });
    println("poisoned before: " + blocking.isPoisoned());
    println("panicked: " + panics(failed));
    println("poisoned after: " + blocking.isPoisoned());
    try (var guard = blocking.lock()) {
        println("sound " + guard.get());
    } catch (PoisonError poisoned) {
        try (MutexGuard<Integer> guard = poisoned.intoInner()) {
            println("poisoned with " + guard.get());
            guard.set(3);
        }
    }
    try {
        switch (blocking.tryLock()) {
            case Some(var guard) -> {
                println("sound " + guard.get());
                guard.close();
            }
            case None() -> println("try: busy");
        }
    } catch (PoisonError poisoned) {
        try (MutexGuard<Integer> guard = poisoned.intoInner()) {
            println("try: poisoned with " + guard.get());
        }
    }
    var second =
            spawn(() -> {
                try (var guard = blocking.lock()) {
                    println("second has " + guard.get());
                }
            });
    println("second panicked too: " + panics(second));

    // A guard that was dropped before the panic poisons nothing.
    var sound = new dev.asyncworkbook.kernel.std.Mutex<>(1);
    var afterwards =
            spawn(() -> {
                try (var guard = sound.lock()) {
                    guard.set(guard.get() + 1);
                }
                throw new IllegalStateException("afterwards");
            });
    println("panicked: " + panics(afterwards));
    try (var guard = sound.lock()) {
        println("poisoned: " + sound.isPoisoned() + ", " + guard.get());
    }
}
