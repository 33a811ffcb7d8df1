// fails: set-and-get
import dev.asyncworkbook.miniredis.client.Client;

final String VALUE = "world";

String text(Option<byte[]> value) {
    return value instanceof Some(var bytes) ? "Some(" + new String(bytes) + ")" : "None";
}

void main() {
    var store = new HashMap<String, byte[]>();
    try (var client = Client.connect("localhost:6379").await()) {
        client.ping().await();
        store.put("hello", VALUE.getBytes());
        var result = new Some<>(store.get("hello"));
        println("got value from the server; result=" + text(result));
    }
}
