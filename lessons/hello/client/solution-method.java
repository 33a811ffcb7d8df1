import dev.asyncworkbook.miniredis.client.Client;

final String VALUE = "world";

String text(Option<byte[]> value) {
    return value instanceof Some(var bytes)
            ? "Some(" + new String(bytes) + ")"
            : "None";
}

Future<Option<byte[]>> thereAndBack(String key, String value) {
    return async(() -> {
        var client = Client.connect("localhost:6379").await();
        try {
            client.set(key, value).await();
            return client.get(key).await();
        } finally {
            client.close();
        }
    });
}

void main() {
    var result = thereAndBack("hello", VALUE).await();
    println("got value from the server; result=" + text(result));
}
