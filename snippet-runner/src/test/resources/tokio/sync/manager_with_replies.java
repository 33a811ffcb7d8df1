// One task owns a bank; others send it orders, each with a oneshot for the answer.
sealed interface Answer permits Balance, Refusal {}

record Balance(long amount) implements Answer {}

record Refusal(String text) implements Answer {}

sealed interface Order permits Deposit, Withdraw, Report {}

record Deposit(String who, long amount, Oneshot.Sender<Answer> reply) implements Order {}

record Withdraw(String who, long amount, Oneshot.Sender<Answer> reply) implements Order {}

record Report(Oneshot.Sender<String> reply) implements Order {}

record Client(String who, long deposit, long withdrawal) {}

<T> boolean delivered(Oneshot.Sender<T> reply, T answer) {
    try {
        reply.send(answer);
        return true;
    } catch (SendError _) {
        return false;
    }
}

Answer withdraw(Map<String, Long> accounts, String who, long amount) {
    Long balance = accounts.get(who);
    if (balance == null) {
        return new Refusal("no account " + who);
    }
    if (balance < amount) {
        return new Refusal("only " + balance);
    }
    accounts.put(who, balance - amount);
    return new Balance(balance - amount);
}

int manage(Mpsc.Receiver<Order> rx) {
    var accounts = new TreeMap<String, Long>();
    int unread = 0;
    while (rx.recv().await() instanceof Some(var order)) {
        sleep(Duration.ofMillis(10)).await();
        boolean delivered =
                switch (order) {
                    case Deposit(var who, var amount, var reply) -> {
                        long balance = accounts.merge(who, amount, Long::sum);
                        yield delivered(reply, new Balance(balance));
                    }
                    case Withdraw(var who, var amount, var reply) ->
                            delivered(reply, withdraw(accounts, who, amount));
                    case Report(var reply) -> {
                        var lines = new ArrayList<String>();
                        accounts.forEach((who, balance) -> lines.add(who + "=" + balance));
                        yield delivered(reply, String.join(" ", lines));
                    }
                };
        if (!delivered) {
            unread++;
        }
    }
    return unread;
}

void serve(Client client, Mpsc.Sender<Order> tx, Instant start) {
    String who = client.who();
    var first = Oneshot.<Answer>channel();
    tx.send(new Deposit(who, client.deposit(), first.tx())).await();
    if (who.equals("cal")) {
        println(start.elapsed().toMillis() + " " + who + " does not wait");
        first.rx().close();
        return;
    }
    if (first.rx().await() instanceof Balance(var amount)) {
        println(start.elapsed().toMillis() + " " + who + " has " + amount);
    }
    var second = Oneshot.<Answer>channel();
    tx.send(new Withdraw(who, client.withdrawal(), second.tx())).await();
    switch (second.rx().await()) {
        case Balance(var left) ->
                println(start.elapsed().toMillis() + " " + who + " has left " + left);
        case Refusal(var text) ->
                println(start.elapsed().toMillis() + " " + who + " gets no money: " + text);
    }
}

void main() {
    var start = Instant.now();
    var channel = Mpsc.<Order>channel(2);
    var tx = channel.tx();
    var manager = spawn(() -> manage(channel.rx()));
    var clients = new ArrayList<JoinHandle<Void>>();
    var people =
            List.of(new Client("ann", 50, 20), new Client("ben", 10, 30), new Client("cal", 5, 5));
    for (var client : people) {
        var mine = tx.copy();
        clients.add(
                spawn(() -> {
                    try (mine) {
                        serve(client, mine, start);
                    }
                }));
    }
    for (var client : clients) {
        client.await();
    }
    var hasty = Oneshot.<String>channel();
    tx.send(new Report(hasty.tx())).await();
    try {
        timeout(Duration.ofMillis(5), hasty.rx()).await();
        println("hasty: true");
    } catch (Elapsed _) {
        println("hasty: false");
    }
    var report = Oneshot.<String>channel();
    tx.send(new Report(report.tx())).await();
    String text = report.rx().await();
    println(start.elapsed().toMillis() + " report " + text);
    tx.close();
    println("unread answers: " + manager.await());
}
