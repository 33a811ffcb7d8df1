import dev.asyncworkbook.miniredis.client.Client;

final String VALUE = "world";

String shown(Option<byte[]> value) {
    return value instanceof Some(var bytes) ? "Some(" + new String(bytes) + ")" : "None";
}

void main() {
    var client = Client.connect("localhost:6379").await();
    client.request("SET", "hello", VALUE).await();
    Option<byte[]> got = client.get("hello").await();
    println("got value from the server; result=" + shown(got));
    client.close();
}
