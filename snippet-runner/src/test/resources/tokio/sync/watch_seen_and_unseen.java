// Which values of a watch count as seen: by whom, and after what.
String changed(Watch.Receiver<Integer> rx) {
    try {
        timeout(Duration.ofMillis(5), rx.changed()).await();
        return "changed";
    } catch (RecvError _) {
        return "closed";
    } catch (Elapsed _) {
        return "nothing new";
    }
}

String hasChanged(Watch.Receiver<Integer> rx) {
    try {
        return rx.hasChanged() ? "new" : "old";
    } catch (RecvError _) {
        return "closed";
    }
}

void main() {
    var channel = Watch.channel(0);
    var tx = channel.tx();
    var rx = channel.rx();
    println("initial: " + hasChanged(rx) + " " + changed(rx));
    tx.send(1);
    tx.send(2);
    var copy = rx.copy();
    var late = tx.subscribe();
    println("rx " + hasChanged(rx) + ", copy " + hasChanged(copy) + ", late " + hasChanged(late));
    int value = late.borrow();
    println("late sees " + value + ", " + changed(late));
    println("borrow " + rx.borrow() + ", still " + hasChanged(rx));
    println("rx " + changed(rx));
    println("rx again " + changed(rx));
    value = copy.borrowAndUpdate();
    println("copy updates to " + value + ", then " + hasChanged(copy));

    tx.send(2);
    println("the same value: " + hasChanged(rx));
    var third = copy.copy();
    println("third " + hasChanged(third));
    tx.close();
    println("closed: rx " + hasChanged(rx));
    println("rx " + changed(rx));
    println("rx " + changed(rx));
    println("late " + changed(late) + ", " + changed(late));
    println("value stays " + rx.borrow() + " " + third.borrow());
}
