namespace ReleasePortal.Site.Search;

/// <summary>Numbers as <c>Number.toString(36)</c> writes them and <c>parseInt</c> reads them.</summary>
internal static class Base36
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    public static string Of(int number) => number < 36 ? Digits[number].ToString() : Of(number / 36) + Digits[number % 36];
}
