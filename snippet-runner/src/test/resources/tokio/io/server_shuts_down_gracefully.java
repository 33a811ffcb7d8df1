// On shutdown the server accepts no more, lets each connection end its request, and waits for all.
import dev.asyncworkbook.kernel.io.*;
import dev.asyncworkbook.kernel.net.*;

void handle(TcpStream socket, Watch.Receiver<Boolean> stop, Mpsc.Sender<Void> done) {
    try (socket;
            stop;
            done) {
        var open = new boolean[] {true};
        while (open[0]) {
            select().biased()
                    .on(stop.changed(), _ -> open[0] = false)
                    .on(
                            socket.readU8(),
                            n -> {
                                println("works on " + n);
                                sleep(Duration.ofMillis(n)).await();
                                socket.writeU8(n + 1).await();
                            })
                    .await();
        }
    } catch (IoError e) {
        // the client has gone
    }
}

void main() {
    var listener = TcpListener.bind("127.0.0.1:0").await();
    var addr = listener.localAddr();
    var channel = Watch.channel(false);
    var server =
            spawn(() -> {
                var done = Mpsc.<Void>channel(1);
                try (var stop = channel.rx().copy()) {
                    var open = new boolean[] {true};
                    while (open[0]) {
                        select().biased()
                                .on(stop.changed(), _ -> open[0] = false)
                                .on(
                                        listener.accept(),
                                        accepted -> {
                                            var rx = channel.rx().copy();
                                            var tx = done.tx().copy();
                                            spawn(() -> handle(accepted.stream(), rx, tx));
                                        })
                                .await();
                    }
                }
                listener.close();
                done.tx().close();
                println("no more clients");
                return done.rx().recv().await() instanceof None;
            });
    var busy = TcpStream.connect(addr).await();
    var idle = TcpStream.connect(addr).await();
    busy.writeU8(1).await();
    println("answer " + busy.readU8().await());
    busy.writeU8(100).await();
    sleep(Duration.ofMillis(30)).await();
    channel.tx().send(true);
    println("idle ends: " + idle.read(new byte[1]).await());
    try {
        TcpStream.connect(addr).await();
        println("refused: false");
    } catch (IoError e) {
        println("refused: true");
    }
    println("answer " + busy.readU8().await());
    println("busy ends: " + busy.read(new byte[1]).await());
    println("all connections done: " + server.await());
}
