// fails: output
import dev.asyncworkbook.miniredis.client.Client;

final String VALUE = "world";

String text(Option<byte[]> value) {
    return value instanceof Some(var bytes) ? "Some(" + new String(bytes) + ")" : "None";
}

void main() {
    try (var client = Client.connect("localhost:6379").await()) {
        client.set("hello", VALUE).await();
        var result = client.get("Hello").await();
        println("got value from the server; result=" + text(result));
    }
}
