import dev.asyncworkbook.miniredis.client.Client;

final String VALUE = "world";

String text(Option<byte[]> value) {
    return value instanceof Some(var bytes) ? "Some(" + new String(bytes) + ")" : "None";
}

void main() {
    var writer = Client.connect("localhost:6379").await();
    writer.set("hello", VALUE.getBytes()).await();
    writer.close();
    var reader = Client.connect("localhost:6379").await();
    var result = spawn(reader.get("hello")).await();
    println("got value from the server; result=" + text(result));
    reader.close();
}
