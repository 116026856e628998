using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Repository.Documents;

/// <summary>Finds the place of a piece of a file's text.</summary>
internal static class TextPlaces
{
    /// <param name="text">The whole file.</param>
    /// <param name="path">Its path.</param>
    /// <param name="index">Where the piece starts.</param>
    /// <param name="length">How long it is; it stands on one line.</param>
    public static Place Of(string text, string path, int index, int length)
    {
        var line = text.AsSpan(0, index).Count('\n') + 1;
        var column = index == 0 ? 1 : index - text.LastIndexOf('\n', index - 1);
        return new Place(path, new TextSpan(new TextPosition(line, column), new TextPosition(line, column + length)));
    }
}
