// A StreamMap: rooms come and go, each message has its key, streams that end are removed.
import dev.asyncworkbook.kernel.stream.*;

Stream<String> room(String name, int every, int count) {
    var channel = Mpsc.<String>channel(2);
    spawn(() -> {
        try (var tx = channel.tx()) {
            for (int n = 0; n < count; n++) {
                sleep(Duration.ofMillis(every)).await();
                try {
                    tx.send(name + " says " + n).await();
                } catch (SendError _) {
                    println("  " + name + " is not heard any more");
                    return;
                }
            }
        }
    });
    return new ReceiverStream<>(channel.rx());
}

boolean removed(Option<Stream<String>> old) {
    if (old instanceof Some(var stream)) {
        stream.close();
        return true;
    }
    return false;
}

void main() {
    var start = Instant.now();
    var rooms = new StreamMap<String, String>();
    println("no room: " + (rooms.next().await() instanceof None ? "None" : "?"));
    rooms.insert("red", room("red", 10, 3));
    rooms.insert("blue", room("blue", 7, 9));
    int heard = 0;
    while (rooms.next().await() instanceof Some(var entry)) {
        heard++;
        println(
                "%2d ms %s: %s"
                        .formatted(start.elapsed().toMillis(), entry.getKey(), entry.getValue()));
        if (heard == 3) {
            println("  leaves blue: " + removed(rooms.remove("blue")));
            println("  again: " + removed(rooms.remove("blue")));
            var old = rooms.insert("green", room("green", 4, 2));
            println("  green is new: " + (old instanceof None));
        }
        if (heard == 5) {
            println("  replaces red: " + removed(rooms.insert("red", room("scarlet", 3, 1))));
        }
        println("  rooms " + rooms.keys().stream().sorted().map(key -> '"' + key + '"').toList());
    }
    println(start.elapsed().toMillis() + " ms, empty " + rooms.isEmpty());
    sleep(Duration.ofMillis(30)).await();
}
