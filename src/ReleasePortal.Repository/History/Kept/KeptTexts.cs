namespace ReleasePortal.Repository.History.Kept;

/// <summary>Texts, each of which is made when somebody asks for it.</summary>
internal sealed class KeptTexts
{
    private readonly KeptReader reader;
    private readonly int[] places;
    private readonly string?[] made;

    /// <param name="reader">Goes past all of them.</param>
    public KeptTexts(KeptReader reader)
    {
        this.reader = reader;
        places = reader.Each(reader.PassText);
        made = new string?[places.Length];
    }

    public int Count => places.Length;

    public string this[int number] => made[number] ??= reader.At(places[number]).Text();
}
