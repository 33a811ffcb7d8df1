// Which bytes the numbers become, and that signs come back as they went.
import dev.asyncworkbook.kernel.io.*;

void main() {
    var pipe = Io.duplex(64);
    var a = pipe.a();
    var b = pipe.b();
    a.writeU8(200).await();
    a.writeI8((byte) -2).await();
    a.writeU16(0x0102).await();
    a.writeU16Le(0x0102).await();
    a.writeI32(-2).await();
    a.writeU32Le(0x01020304).await();
    a.writeI64Le(1).await();
    a.writeF32(1.5f).await();
    a.writeF64Le(-0.25).await();
    var all = new byte[34];
    b.readExact(all).await();
    println(HexFormat.ofDelimiter(" ").formatHex(all));
    b.writeAll(all).await();
    println("u8 " + a.readU8().await());
    println("i8 " + a.readI8().await());
    println("u16 " + a.readU16().await());
    println("u16 le " + a.readU16Le().await());
    println("i32 " + a.readI32().await());
    println("u32 le " + a.readU32Le().await());
    println("i64 le " + a.readI64Le().await());
    println("f32 " + a.readF32().await());
    println("f64 le " + a.readF64Le().await());
    a.writeU32(0xFFFF_FFFFL).await();
    println("largest u32 " + b.readU32().await());
    a.writeU64(-1).await();
    println("as i64 " + b.readI64().await());
}
