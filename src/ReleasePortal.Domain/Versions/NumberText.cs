namespace ReleasePortal.Domain.Versions;

/// <summary>Whole numbers as digits, of any length: a version may count higher than any type of number.</summary>
internal static class NumberText
{
    public static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    /// <summary>Negative, zero or positive; leading zeros do not count.</summary>
    public static int Compare(string left, string right)
    {
        var shortLeft = left.AsSpan().TrimStart('0');
        var shortRight = right.AsSpan().TrimStart('0');
        return shortLeft.Length != shortRight.Length
            ? shortLeft.Length.CompareTo(shortRight.Length)
            : shortLeft.CompareTo(shortRight, StringComparison.Ordinal);
    }

    /// <summary>Item by item; where one list ends, the answer is that of <paramref name="rest"/> for the two lengths.</summary>
    public static int CompareLists<T>(IReadOnlyList<T> left, IReadOnlyList<T> right, Func<T, T, int> compare, Func<int, int, int> rest)
    {
        for (var index = 0; index < Math.Min(left.Count, right.Count); index++)
        {
            if (compare(left[index], right[index]) is var order && order != 0)
                return order;
        }

        return rest(left.Count, right.Count);
    }
}
