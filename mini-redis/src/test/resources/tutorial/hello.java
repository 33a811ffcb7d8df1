// prints: got value from the server; result=world
import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.sync.CancellationToken;
import dev.asyncworkbook.miniredis.client.Client;
import dev.asyncworkbook.miniredis.server.Server;

void main() {
    // In the tutorial, another program.
    var listener = TcpListener.bind("127.0.0.1:6379").await();
    var stop = new CancellationToken();
    var server = spawn(Server.run(listener, stop.cancelled()));

    // Open a connection to the mini-redis address.
    var client = Client.connect("127.0.0.1:6379").await();

    // Set the key "hello" with value "world".
    client.set("hello", "world".getBytes()).await();

    // Get key "hello".
    Option<byte[]> result = client.get("hello").await();
    if (result instanceof Some(var value)) {
        println("got value from the server; result=" + new String(value));
    }
    client.close();
    stop.cancel();
    server.await();
}
