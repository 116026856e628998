using System.Text.Json;

namespace ReleasePortal.Repository.Evidence;

/// <summary>A piece of a JSON document that knows how it is reached, and says so where it is not what it should be.</summary>
/// <param name="Element">The piece.</param>
/// <param name="Path">Such as runs[0].results; empty for the whole.</param>
internal readonly record struct JsonPart(JsonElement Element, string Path)
{
    public bool IsObject => Element.ValueKind == JsonValueKind.Object;

    public bool IsList => Element.ValueKind == JsonValueKind.Array;

    /// <summary>A member; null where it is not there, or null.</summary>
    public JsonPart? Find(string name) => !IsObject ? throw Wrong("an object")
        : Element.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null ? new JsonPart(found, Below(name))
        : null;

    public JsonPart Need(string name) => Find(name) ?? throw new EvidenceException($"It has no {Below(name)}.");

    /// <summary>The items of a list that is a member; none where it is not there.</summary>
    public IEnumerable<JsonPart> List(string name) => Find(name) is { } list ? list.Items() : [];

    public IEnumerable<JsonPart> Items()
    {
        if (!IsList)
            throw Wrong("a list");
        var (list, path) = (Element, Path);
        return list.EnumerateArray().Select((item, number) => new JsonPart(item, $"{path}[{number}]"));
    }

    public IEnumerable<(string Name, JsonPart Part)> Members()
    {
        if (!IsObject)
            throw Wrong("an object");
        var (whole, path) = (Element, Path);
        return whole.EnumerateObject().Select(member => (NameOf(member, path), new JsonPart(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}")));
    }

    public string Text()
    {
        try
        {
            return Element.ValueKind == JsonValueKind.String ? Element.GetString()! : throw Wrong("text");
        }
        catch (InvalidOperationException)
        {
            throw Wrong("text that Unicode has");
        }
    }

    /// <summary>Text that is a member; null where it is not there.</summary>
    public string? Text(string name) => Find(name)?.Text();

    public bool Truth() => Element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Wrong("true or false"),
    };

    public double Number() => Element.ValueKind == JsonValueKind.Number && Element.TryGetDouble(out var number) && double.IsFinite(number) ? number : throw Wrong("a number");

    public long Count() => Element.ValueKind == JsonValueKind.Number && Element.TryGetInt64(out var count) && count >= 0 ? count : throw Wrong("a whole number from 0 on");

    public EvidenceException Wrong(string wanted) => new($"{(Path.Length == 0 ? "The whole" : EvidenceText.Name(Path))} is not {wanted}.");

    private string Below(string name) => Path.Length == 0 ? name : $"{Path}.{name}";

    private static string NameOf(JsonProperty member, string path)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            throw new EvidenceException($"A name in {(path.Length == 0 ? "it" : EvidenceText.Name(path))} is no text that Unicode has.");
        }
    }
}
