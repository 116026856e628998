using System.Globalization;
using System.Text.Json;

namespace ReleasePortal.Repository.Imports;

/// <summary>Objects of a JSON list. Names inside one another are joined by dots; lists give their values one after the other.</summary>
internal static class JsonRows
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = ForeignLimits.Depth, AllowDuplicateProperties = false };

    /// <param name="file">Its name.</param>
    /// <param name="text">What it says.</param>
    /// <param name="lists">Where the tool puts its list; a file may be the list itself.</param>
    /// <exception cref="ForeignFileException">It is no JSON, has no such list, or meets a limit.</exception>
    public static IReadOnlyList<ForeignRow> Read(string file, string text, IReadOnlyList<string> lists)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            var (name, list) = ListIn(document.RootElement, lists) ?? throw new ForeignFileException(
                $"{file} has no list{(lists.Count > 0 ? $" \"{string.Join("\" or \"", lists)}\"" : "")}.", "Name the file as the tool exported it: the whole answer, or the list itself.");
            if (list.GetArrayLength() > ForeignLimits.Rows)
                throw ForeignText.TooMany(file);
            return [.. list.EnumerateArray().Select((item, index) => Row(file, $"{name}[{index.ToString(CultureInfo.InvariantCulture)}]", item))];
        }
        catch (JsonException error)
        {
            throw new ForeignFileException($"{file}, line {((error.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture)}: {Problem(error)}", "Export the file again; it is read only where all of it is JSON.");
        }
        catch (InvalidOperationException)
        {
            throw new ForeignFileException($"{file} holds half of a character (a lone surrogate).", "Export the file again.");
        }
    }

    private static (string Name, JsonElement List)? ListIn(JsonElement root, IReadOnlyList<string> lists)
    {
        if (root.ValueKind == JsonValueKind.Array)
            return ("", root);
        foreach (var name in root.ValueKind == JsonValueKind.Object ? lists : [])
        {
            if (root.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array)
                return (name, list);
        }

        return null;
    }

    private static ForeignRow Row(string file, string at, JsonElement item) => item.ValueKind == JsonValueKind.Object
        ? ForeignRow.Made(file, at, Values("", item))
        : throw new ForeignFileException($"{file}, {at} is no object.", "Name the file as the tool exported it.");

    private static IEnumerable<(string Column, string Value)> Values(string path, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Values(path.Length == 0 ? member.Name : $"{path}.{member.Name}", member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(member => Values(path, member)),
        JsonValueKind.Null or JsonValueKind.Undefined => [],
        JsonValueKind.String => [(path, value.GetString()!)],
        _ => [(path, value.GetRawText())],
    };

    private static string Problem(JsonException error) =>
        error.Message.Contains("maximum configured depth", StringComparison.Ordinal) ? $"more than {ForeignLimits.Depth.ToString(CultureInfo.InvariantCulture)} levels stand inside one another (limit of imports)."
        : error.Message.Contains("Duplicate", StringComparison.Ordinal) ? "an object has the same name two times." : "this is no JSON, or it ends in the middle.";
}
