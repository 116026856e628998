using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace ReleasePortal.Repository.History.Kept;

/// <summary>Writes what a <see cref="KeptReader"/> reads: small numbers in one byte, ids in half of their digits, text without loss.</summary>
internal sealed class KeptWriter
{
    private readonly ArrayBufferWriter<byte> bytes = new(1 << 20);

    public ReadOnlySpan<byte> Written => bytes.WrittenSpan;

    /// <param name="number">Not negative.</param>
    public void Number(int number)
    {
        var (left, length) = ((uint)number, 0);
        var span = bytes.GetSpan(5);
        for (; left > 0x7F; left >>= 7)
            span[length++] = (byte)(left | 0x80);
        span[length++] = (byte)left;
        bytes.Advance(length);
    }

    /// <param name="all">Their number is written first.</param>
    /// <param name="write">Writes one of them.</param>
    public void Each<T>(IReadOnlyCollection<T> all, Action<T> write)
    {
        Number(all.Count);
        foreach (var one in all)
            write(one);
    }

    public void Long(long number)
    {
        BinaryPrimitives.WriteInt64LittleEndian(bytes.GetSpan(sizeof(long)), number);
        bytes.Advance(sizeof(long));
    }

    /// <summary>As UTF-8, or unit by unit where there is something that may not be a character.</summary>
    public void Text(string text)
    {
        var isWide = text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');
        var content = isWide ? MemoryMarshal.AsBytes(text.AsSpan()) : Encoding.UTF8.GetBytes(text);
        Number(content.Length);
        Number(isWide ? 1 : 0);
        bytes.Write(content);
    }

    public void Bytes(ReadOnlySpan<byte> content) => bytes.Write(content);

    /// <param name="ids">Lower-case hexadecimal digits, all of one length.</param>
    public void Ids(IReadOnlyList<string> ids)
    {
        Number(ids.Count);
        Number(ids.Count == 0 ? 1 : ids[0].Length / 2);
        foreach (var id in ids)
            bytes.Write(Convert.FromHexString(id));
    }

    /// <param name="id">Lower-case hexadecimal digits.</param>
    public void Id(string id)
    {
        Number(id.Length / 2);
        bytes.Write(Convert.FromHexString(id));
    }
}
