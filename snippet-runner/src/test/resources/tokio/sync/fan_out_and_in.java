// A splitter deals lines out to workers round robin; they send to one channel, in their own time.
void main() {
    var start = Instant.now();
    var merge = Mpsc.<String>channel(1);
    var lanes = new ArrayList<Mpsc.Sender<String>>();
    for (int n = 0; n < 3; n++) {
        int id = n;
        var lane = Mpsc.<String>channel(1);
        var merging = merge.tx().copy();
        lanes.add(lane.tx());
        spawn(() -> {
            try (merging) {
                while (lane.rx().recv().await() instanceof Some(var line)) {
                    sleep(Duration.ofMillis(7 * (id + 1))).await();
                    merging.send(id + ":" + line.toUpperCase(Locale.ROOT)).await();
                }
                println(start.elapsed().toMillis() + " lane " + id + " is empty");
            }
        });
    }
    merge.tx().close();
    spawn(() -> {
        int i = 0;
        for (String word : "we know what we are but not what we may be".split(" ")) {
            var lane = lanes.get(i % lanes.size());
            if (lane.capacity() == 0) {
                println(start.elapsed().toMillis() + " lane " + i % 3 + " is full");
            }
            lane.send(word).await();
            i++;
        }
        println(start.elapsed().toMillis() + " all dealt");
        lanes.forEach(Mpsc.Sender::close);
    });
    var printer =
            spawn(() -> {
                while (merge.rx().recv().await() instanceof Some(var result)) {
                    println(start.elapsed().toMillis() + " " + result);
                    sleep(Duration.ofMillis(5)).await();
                }
                println(start.elapsed().toMillis() + " end");
            });
    printer.await();
}
