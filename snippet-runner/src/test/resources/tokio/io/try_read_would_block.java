// try_read answers WouldBlock while nothing is there, and readable waits for something.
import dev.asyncworkbook.kernel.io.*;
import dev.asyncworkbook.kernel.net.*;

void show(String what, Callable<Integer> result) throws Exception {
    try {
        println(what + ": " + result.call());
    } catch (IoError e) {
        boolean blocks = e.kind() == ErrorKind.WOULD_BLOCK;
        println(what + (blocks ? ": would block" : ": another error"));
    }
}

void main() throws Exception {
    var listener = TcpListener.bind("127.0.0.1:0").await();
    var client = TcpStream.connect(listener.localAddr()).await();
    var server = listener.accept().await().stream();
    var buffer = new byte[4];
    show("nothing yet", () -> server.tryRead(buffer));
    try {
        timeout(Duration.ofMillis(20), server.readable()).await();
        println("readable: true");
    } catch (Elapsed e) {
        println("readable: false");
    }
    var task =
            spawn(() -> {
                sleep(Duration.ofMillis(20)).await();
                client.writeAll("abcdef".getBytes()).await();
                return client;
            });
    server.readable().await();
    println("readable");
    show("first", () -> server.tryRead(buffer));
    show("second", () -> server.tryRead(buffer));
    show("third", () -> server.tryRead(buffer));
    server.writable().await();
    show("write", () -> server.tryWrite("xyz".getBytes()));
    show("write nothing", () -> server.tryWrite("".getBytes()));
    task.await().close();
    server.readable().await();
    println("readable");
    try {
        println("end: " + server.tryRead(buffer));
    } catch (IoError e) {
        println("reset: " + (e.kind() == ErrorKind.CONNECTION_RESET));
    }
}
