// A weak sender keeps no channel open, and becomes a sender while there is another one.
boolean upgrades(Mpsc.WeakSender<?> weak) {
    if (weak.upgrade() instanceof Some(var strong)) {
        strong.close();
        return true;
    }
    return false;
}

void main() {
    var start = Instant.now();
    var one = Mpsc.<String>channel(4);
    var weak = one.tx().downgrade();
    var also = weak.copy();
    if (weak.upgrade() instanceof Some(var strong)) {
        strong.send("from the weak one").await();
        println("same channel " + strong.sameChannel(one.tx()));
        strong.close();
    }
    spawn(() -> {
        sleep(Duration.ofMillis(10)).await();
        println(start.elapsed().toMillis() + " the last sender goes");
        one.tx().close();
    });
    while (one.rx().recv().await() instanceof Some(var text)) {
        println(start.elapsed().toMillis() + " got " + text);
    }
    println(start.elapsed().toMillis() + " end");
    println("upgrade " + upgrades(weak) + " " + upgrades(also));

    var two = Mpsc.<Integer>channel(4);
    var weakTwo = two.tx().downgrade();
    var permit = two.tx().reserve().await();
    two.tx().close();
    println("upgrade beside an owned permit " + upgrades(weakTwo));
    permit.close();
    println("upgrade after it " + upgrades(weakTwo));
    println("end " + two.rx().recv().await().equals(new None<Integer>()));

    var three = Mpsc.<Integer>channel(1);
    var weakThree = three.tx().downgrade();
    three.rx().close();
    switch (weakThree.upgrade()) {
        case Some(var strong) -> {
            println("upgrade without a receiver, closed " + strong.isClosed());
            strong.close();
        }
        case None() -> println("no upgrade");
    }

    var four = Mpsc.<Integer>unboundedChannel();
    var weakFour = four.tx().downgrade();
    four.tx().send(1);
    four.tx().close();
    println("unbounded upgrade " + (weakFour.upgrade() instanceof Some));
    if (four.rx().recv().await() instanceof Some(var value)) {
        println("buffered " + value + " end " + (four.rx().recv().await() instanceof None));
    }
}
