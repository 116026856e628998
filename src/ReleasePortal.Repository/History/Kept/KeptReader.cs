using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace ReleasePortal.Repository.History.Kept;

/// <summary>Reads what a <see cref="KeptWriter"/> wrote, and believes nothing: whatever cannot have been written by it is <see cref="Damaged"/>.</summary>
/// <param name="bytes">What was written is in them.</param>
/// <param name="start">Where it begins.</param>
internal sealed class KeptReader(byte[] bytes, int start)
{
    private int at = start;

    public static InvalidDataException Damaged => new("What is kept is damaged.");

    public int Number()
    {
        uint number = 0;
        for (var shift = 0; shift < 32 && at < bytes.Length; shift += 7)
        {
            var part = bytes[at++];
            number |= (uint)(part & 0x7F) << shift;
            if (part <= 0x7F)
                return number <= int.MaxValue ? (int)number : throw Damaged;
        }

        throw Damaged;
    }

    /// <param name="limit">The number is smaller.</param>
    public int Number(int limit) => Number() is var number && number < limit ? number : throw Damaged;

    /// <summary>How many things follow, each of which takes at least one byte.</summary>
    public int Count() => Number(bytes.Length - at + 1);

    /// <param name="read">Reads one of them.</param>
    public T[] Each<T>(Func<T> read)
    {
        var all = new T[Count()];
        for (var index = 0; index < all.Length; index++)
            all[index] = read();
        return all;
    }

    public long Long() => BinaryPrimitives.ReadInt64LittleEndian(Next(sizeof(long)));

    public string Text()
    {
        var content = Number();
        return Number(2) == 0 ? Encoding.UTF8.GetString(Next(content)) : new string(MemoryMarshal.Cast<byte, char>(Next(content)));
    }

    /// <summary>Goes past it.</summary>
    /// <returns>Where it is.</returns>
    public int PassText()
    {
        var (begin, length) = (at, Number());
        Number(2);
        Next(length);
        return begin;
    }

    public KeptIds Ids()
    {
        var (count, width) = (Count(), Number());
        if (width == 0 || count > (bytes.Length - at) / width)
            throw Damaged;
        var ids = new KeptIds(bytes, at, width, count);
        Next(count * width);
        return ids;
    }

    /// <summary>Where it reads next.</summary>
    public int Position => at;

    /// <returns>One that reads from there on.</returns>
    public KeptReader At(int position) => new(bytes, position);

    public string Id() => Convert.ToHexStringLower(Next(Number()));

    private ReadOnlySpan<byte> Next(int length)
    {
        if (length > bytes.Length - at)
            throw Damaged;
        at += length;
        return bytes.AsSpan(at - length, length);
    }
}
