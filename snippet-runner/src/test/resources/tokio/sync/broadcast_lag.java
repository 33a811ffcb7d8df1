// A slow receiver learns how many messages it lost, then goes on with the oldest that is left.
String word(Broadcast.Receiver<Integer> rx) {
    try {
        return "value " + rx.tryRecv();
    } catch (TryRecvError.Empty _) {
        return "empty";
    } catch (TryRecvError.Closed _) {
        return "closed";
    } catch (TryRecvError.Lagged lagged) {
        return "lost " + lagged.skipped();
    }
}

String next(Broadcast.Receiver<Integer> rx) {
    try {
        return "value " + rx.recv().await();
    } catch (RecvError.Lagged lagged) {
        return "lost " + lagged.skipped();
    } catch (RecvError _) {
        return "closed";
    }
}

void main() {
    var channel = Broadcast.<Integer>channel(3);
    var tx = channel.tx();
    var slow = channel.rx();
    var quick = tx.subscribe();
    for (int i = 1; i <= 6; i++) {
        println("reached " + tx.send(i));
        println("quick " + next(quick));
        println("slow has " + slow.len());
    }
    println("slow " + next(slow));
    println("slow has " + slow.len());
    println("slow " + next(slow));
    for (int i = 7; i <= 8; i++) {
        tx.send(i);
    }
    println("slow " + word(slow));
    println("slow " + word(slow));
    var again = slow.resubscribe();
    println("resubscribed " + word(again));
    for (int i = 9; i <= 20; i++) {
        tx.send(i);
    }
    tx.close();
    println("again has " + again.len());
    for (int i = 0; i < 7; i++) {
        println("again " + next(again));
    }
    println("slow " + word(slow));
    var after = slow.resubscribe();
    println("after " + word(after));
    println("after " + next(after));
    println("slow " + word(slow));
    println("quick has " + quick.len());
    quick.close();
}
