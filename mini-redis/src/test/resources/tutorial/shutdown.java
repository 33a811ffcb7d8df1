// prints: listening
// prints: served PONG
// prints: shutting down
// prints: the connection has ended: true
// prints: all connections have ended
import dev.asyncworkbook.kernel.net.*;
import dev.asyncworkbook.miniredis.frame.*;

void handle(TcpStream socket, Broadcast.Receiver<String> shutdown, Mpsc.Sender<String> complete) {
    try (complete;
            shutdown;
            var connection = new Connection(socket)) {
        var running = new boolean[] {true};
        while (running[0]) {
            // While reading a request frame, also listen for the shutdown signal.
            select().on(
                            connection.readFrame(),
                            frame -> {
                                if (frame instanceof Some) {
                                    connection.writeFrame(new Frame.Simple("PONG")).await();
                                } else {
                                    running[0] = false;
                                }
                            })
                    .on(shutdown.recv(), _ -> running[0] = false)
                    .await();
        }
    }
}

void main() {
    var listener = TcpListener.bind("127.0.0.1:6379").await();
    println("listening");
    var notifyShutdown = new Broadcast.Sender<String>(1);
    var complete = Mpsc.<String>channel(1);
    var accepting =
            spawn(() -> {
                while (true) {
                    var socket = listener.accept().await().stream();
                    var shutdown = notifyShutdown.subscribe();
                    var done = complete.tx().copy();
                    spawn(() -> handle(socket, shutdown, done));
                }
            });
    var client = new Connection(TcpStream.connect("127.0.0.1:6379").await());
    client.writeFrame(Frame.array(Frame.bulk("PING"))).await();
    client.readFrame().await();
    println("served PONG");

    println("shutting down");
    accepting.abort();
    notifyShutdown.send("now");
    complete.tx().close();
    println("the connection has ended: " + (client.readFrame().await() instanceof None));
    // When every task has dropped its sender, this completes.
    complete.rx().recv().await();
    println("all connections have ended");
    client.close();
    notifyShutdown.close();
    listener.close();
}
