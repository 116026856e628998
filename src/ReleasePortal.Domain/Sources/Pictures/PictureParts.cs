using System.Buffers;
using System.Buffers.Binary;

namespace ReleasePortal.Domain.Sources.Pictures;

/// <summary>The parts of an image file that have been kept so far.</summary>
internal sealed class PictureParts(int capacity)
{
    private readonly ArrayBufferWriter<byte> kept = new(Math.Max(1, capacity));

    public int Length => kept.WrittenCount;

    public void Add(ReadOnlySpan<byte> part) => kept.Write(part);

    public void AddBigEndian(uint number)
    {
        BinaryPrimitives.WriteUInt32BigEndian(kept.GetSpan(sizeof(uint)), number);
        kept.Advance(sizeof(uint));
    }

    public void AddLittleEndian(int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(kept.GetSpan(sizeof(int)), number);
        kept.Advance(sizeof(int));
    }

    public byte[] ToArray() => kept.WrittenSpan.ToArray();
}
