using System.Xml;

namespace ReleasePortal.Repository.Evidence;

/// <summary>What is wrong with a document that is no XML, as one sentence.</summary>
internal static class XmlProblem
{
    public static string Of(XmlException error)
    {
        var said = error.Message;
        var place = said.LastIndexOf(" Line ", StringComparison.Ordinal);
        var reason = EvidenceText.Name(place > 0 ? said[..place] : said).TrimEnd('.');
        if (reason.Contains("undeclared entity", StringComparison.Ordinal) || reason.Contains("entities", StringComparison.Ordinal))
            return "It uses an entity of its own. Entities are not resolved, because they can name files and grow without end.";
        if (reason.Contains("MaxCharactersInDocument", StringComparison.Ordinal))
            return $"It has more characters than {EvidenceFileLimits.BytesInWords} allows.";
        return reason.Contains("Unexpected end of file", StringComparison.Ordinal)
            ? "It ends in the middle: the file was cut off."
            : $"It is no XML: {char.ToLowerInvariant(reason[0])}{reason[1..]}.";
    }
}
