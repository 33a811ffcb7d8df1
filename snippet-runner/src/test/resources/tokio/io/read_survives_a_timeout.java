// A read that times out loses nothing; a read_exact that does loses what it had.
import dev.asyncworkbook.kernel.io.*;

boolean late(Timeout<?> limited) {
    try {
        limited.await();
        return false;
    } catch (Elapsed e) {
        return true;
    }
}

void main() {
    var start = Instant.now();
    var pipe = Io.duplex(64);
    var b = pipe.b();
    spawn(() -> {
        try (var a = pipe.a()) {
            for (var piece : List.of("ab", "cd", "ef\ng", "h\nij")) {
                sleep(Duration.ofMillis(10)).await();
                a.writeAll(piece.getBytes()).await();
            }
            sleep(Duration.ofMillis(10)).await();
        }
    });
    var buffer = "....".getBytes();
    boolean late = late(timeout(Duration.ofMillis(4), b.read(buffer)));
    println(late + ": " + new String(buffer));
    boolean exact = late(timeout(Duration.ofMillis(11), b.readExact(buffer)));
    println(exact + ": " + new String(buffer));
    int n = b.read(buffer).await();
    println(n + ": " + new String(buffer) + " at " + start.elapsed().toMillis());
    var lines = new BufReader<>(b).lines();
    boolean open = true;
    while (open) {
        try {
            if (timeout(Duration.ofMillis(3), lines.nextLine()).await() instanceof Some(var line)) {
                println(start.elapsed().toMillis() + " ms " + line);
            } else {
                open = false;
            }
        } catch (Elapsed e) {
            println(start.elapsed().toMillis() + " ms " + e.getMessage());
        }
    }
    println("end at " + start.elapsed().toMillis() + " ms");
}
