// prints: got = 1
// prints: got = 3
// prints: got = 6
// prints: DONE
import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.sync.CancellationToken;
import dev.asyncworkbook.miniredis.client.Client;
import dev.asyncworkbook.miniredis.server.Server;

void publish() {
    try (var client = Client.connect("127.0.0.1:6379").await()) {
        // Publish some data.
        client.publish("numbers", "1").await();
        client.publish("numbers", "two").await();
        client.publish("numbers", "3").await();
        client.publish("numbers", "four").await();
        client.publish("numbers", "five").await();
        client.publish("numbers", "6").await();
    }
}

void subscribe(Oneshot.Sender<String> ready) {
    var client = Client.connect("127.0.0.1:6379").await();
    var subscriber = client.subscribe("numbers").await();
    ready.send("ready");
    try (var messages =
            subscriber
                    .intoStream()
                    .map(msg -> msg.content().text())
                    .filter(text -> text.length() == 1)
                    .take(3)) {
        while (messages.next().await() instanceof Some(var text)) {
            println("got = " + text);
        }
    }
}

void main() {
    var listener = TcpListener.bind("127.0.0.1:6379").await();
    var stop = new CancellationToken();
    var server = spawn(Server.run(listener, stop.cancelled()));
    var ready = Oneshot.<String>channel();
    var subscribing = spawn(() -> subscribe(ready.tx()));
    ready.rx().await();
    var publishing = spawn(() -> publish());
    subscribing.await();
    publishing.await();
    stop.cancel();
    server.await();
    println("DONE");
}
