// A blocking RwLock is poisoned by a writer that panics, and not by a reader.
import dev.asyncworkbook.kernel.std.PoisonError;
import dev.asyncworkbook.kernel.std.RwLock;
import dev.asyncworkbook.kernel.std.RwLockReadGuard;
import dev.asyncworkbook.kernel.std.RwLockWriteGuard;

boolean panics(JoinHandle<?> task) {
    try {
        task.await();
        return false;
    } catch (JoinError error) {
        return error.isPanic();
    }
}

void main() {
    var lock = new RwLock<>(1);
    var reader =
            spawn(() -> {
                var _ = lock.read(); // no try: the panic finds it open
                throw new IllegalStateException("reading");
            });
    println("reader panicked " + panics(reader));
    println("poisoned " + lock.isPoisoned());
    try (var one = lock.read();
            var two = lock.read()) {
        println("two readers " + one.get() + " " + two.get());
        switch (lock.tryWrite()) {
            case Some(var guard) -> {
                println("a writer too");
                guard.close();
            }
            case None() -> println("no writer now");
        }
    }
    var writer =
            spawn(() -> {
                var guard = lock.write();
                guard.set(2);
                throw new IllegalStateException("writing");
            });
    println("writer panicked " + panics(writer));
    println("poisoned " + lock.isPoisoned());
    try (var guard = lock.read()) {
        println("sound " + guard.get());
    } catch (PoisonError poisoned) {
        try (RwLockReadGuard<Integer> guard = poisoned.intoInner()) {
            println("poisoned with " + guard.get());
        }
    }
    try {
        switch (lock.tryWrite()) {
            case Some(var guard) -> {
                println("writes");
                guard.close();
            }
            case None() -> println("no writer now");
        }
    } catch (PoisonError error) {
        try (RwLockWriteGuard<Integer> guard = error.intoInner()) {
            guard.set(guard.get() + 1);
            println("repaired to " + guard.get());
        }
    }
    println("still poisoned " + lock.isPoisoned());
}
