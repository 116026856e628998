using System.Security.Cryptography;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Rules.References;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Assets;

/// <summary>
/// The pictures of the repository that the site carries: those that a text shows, and the logo, without what nobody sees of them. Each is named by its bytes:
/// browsers may keep it for ever, two files with the same bytes are one, and nothing of its path gets out.
/// </summary>
internal sealed class PublishedPictures
{
    private readonly Dictionary<string, Address> byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Asset> byAddress = new(StringComparer.Ordinal);

    /// <summary>Reads every picture that is shown, one after the other, for its name alone; the bytes are read again when it is written.</summary>
    public PublishedPictures(RecordSet records)
        : this(Shown(records).Distinct(StringComparer.Ordinal).Select(records.Pictures.GetValueOrDefault).OfType<Picture>())
    {
    }

    /// <param name="shown">Each once.</param>
    public PublishedPictures(IEnumerable<Picture> shown)
    {
        foreach (var picture in shown)
            Publish(picture);
    }

    public IEnumerable<Asset> Files => byAddress.Values;

    /// <summary>Where the site has the picture; null where it has none from this path.</summary>
    public Address? Find(string path) => byPath.GetValueOrDefault(path);

    private static IEnumerable<string> Shown(RecordSet records) => DocumentLinks.Of(records)
        .Where(entry => entry.Link.IsImage)
        .Select(entry => entry.Path)
        .Append(records.Portal.Logo)
        .OfType<string>();

    private void Publish(Picture picture)
    {
        if (picture.Bytes() is not { } bytes)
            return;
        var ending = picture.Path[picture.Path.LastIndexOf('.')..].ToLowerInvariant();
        var address = new Address($"images/{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}{ending}");
        byPath.Add(picture.Path, address);
        byAddress.TryAdd(address.Path, new Asset(address, () => picture.Bytes()!));
    }
}
