// Topics are broadcast channels in a map; a topic goes when its last subscriber is gone.
import dev.asyncworkbook.kernel.std.Mutex;

record Hub(Mutex<Map<String, Broadcast.Sender<String>>> topics) {

    Broadcast.Receiver<String> subscribe(String topic) {
        try (var guard = topics.lock()) {
            return guard.get().computeIfAbsent(topic, _ -> new Broadcast.Sender<>(2)).subscribe();
        }
    }

    int publish(String topic, String text) {
        try (var guard = topics.lock()) {
            var tx = guard.get().get(topic);
            if (tx == null) {
                return 0;
            }
            try {
                return tx.send(text);
            } catch (SendError _) {
                guard.get().remove(topic).close();
                return 0;
            }
        }
    }

    int size() {
        try (var guard = topics.lock()) {
            return guard.get().size();
        }
    }

    void clear() {
        try (var guard = topics.lock()) {
            guard.get().values().forEach(Broadcast.Sender::close);
            guard.get().clear();
        }
    }
}

void listen(String name, int pause, Broadcast.Receiver<String> rx, Instant start) {
    try (rx) {
        while (true) {
            try {
                String text = rx.recv().await();
                println(start.elapsed().toMillis() + " " + name + " hears " + text);
            } catch (RecvError.Lagged lagged) {
                println(start.elapsed().toMillis() + " " + name + " missed " + lagged.skipped());
                continue;
            }
            sleep(Duration.ofMillis(pause)).await();
        }
    } catch (RecvError _) {
        println(start.elapsed().toMillis() + " " + name + " leaves");
    }
}

void main() {
    var start = Instant.now();
    var hub = new Hub(new Mutex<>(new TreeMap<>()));
    println("nobody: " + hub.publish("news", "zero"));
    var forQuick = hub.subscribe("news");
    var quick = spawn(() -> listen("quick", 1, forQuick, start));
    var forSlow = hub.subscribe("news");
    var slow = spawn(() -> listen("slow", 17, forSlow, start));
    var brief = hub.subscribe("sport");
    for (String text : List.of("one", "two", "three", "four", "five")) {
        sleep(Duration.ofMillis(4)).await();
        int reached = hub.publish("news", text);
        println(start.elapsed().toMillis() + " " + text + " reaches " + reached);
    }
    brief.close();
    println("topics " + hub.size());
    println("sport: " + hub.publish("sport", "goal"));
    println("topics " + hub.size());
    hub.clear();
    quick.await();
    slow.await();
    println(start.elapsed().toMillis() + " end");
}
