namespace ReleasePortal.Repository.History.Kept;

/// <summary>Ids of objects, each of which becomes a text when somebody asks for it.</summary>
/// <param name="bytes">They are in them, one after the other.</param>
/// <param name="start">Where they begin.</param>
/// <param name="width">How many bytes each has.</param>
/// <param name="count">How many there are.</param>
internal sealed class KeptIds(byte[] bytes, int start, int width, int count)
{
    private readonly string?[] made = new string?[count];

    public int Count => count;

    public string this[int number] => made[number] ??= Convert.ToHexStringLower(Raw(number));

    /// <summary>Whether each is larger than the one before: then no two are the same.</summary>
    public bool AreSorted
    {
        get
        {
            for (var number = 1; number < count; number++)
            {
                if (Raw(number - 1).SequenceCompareTo(Raw(number)) >= 0)
                    return false;
            }

            return true;
        }
    }

    private ReadOnlySpan<byte> Raw(int number) => bytes.AsSpan(start + (number * width), width);
}
