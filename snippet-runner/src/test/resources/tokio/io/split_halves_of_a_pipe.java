// io::split gives two halves to two tasks; unsplit makes one of them, if they are a pair.
import dev.asyncworkbook.kernel.io.*;

void main() {
    var pipe = Io.duplex(4);
    var halves = Io.split(pipe.a());
    var rd = halves.rd();
    var echo =
            spawn(() -> {
                var parts = Io.split(pipe.b());
                long n = Io.copy(parts.rd(), parts.wr()).await();
                println("echoed " + n);
                println("a pair: " + parts.rd().isPairOf(parts.wr()));
                return parts.rd().unsplit(parts.wr());
            });
    var writer =
            spawn(() -> {
                var wr = halves.wr();
                wr.writeAll("more than four".getBytes()).await();
                println("written");
                wr.shutdown().await();
                return wr;
            });
    var text = new byte[14];
    rd.readExact(text).await();
    println("read " + new String(text));
    var wr = writer.await();
    var b = echo.await();
    println("a pair: " + rd.isPairOf(wr));
    var other = Io.split(Io.duplex(4).b());
    println("a pair: " + other.rd().isPairOf(other.wr()));
    wr.close();
    b.close();
    println("end " + rd.read(text).await());
}
